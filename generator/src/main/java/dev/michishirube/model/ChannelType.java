package dev.michishirube.model;

/** A way of contact; the closed list of the record format. */
public enum ChannelType {
  PHONE,
  FAX,
  EMAIL,
  WEB_FORM,
  CHAT,
  LINE,
  SNS,
  APP,
  VIDEO,
  IN_PERSON,
  HOME_VISIT,
  OUTREACH,
  ACCOMPANIMENT,
  POSTAL,
  PEER_MEETING,
  METAVERSE
}
