/** Whether readers find what they need: what they type, and what must come of it. */
package dev.michishirube.search;
