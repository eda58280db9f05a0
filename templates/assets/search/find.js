// From what was typed to the numbers of what answers it; ./guide search runs this file, too.
"@join analyse read expand evaluate index answer";
