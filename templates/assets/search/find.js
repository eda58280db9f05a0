//# allFunctionsCalledOnLoad
// From what was typed to the numbers of what answers it, and the box; ./guide search runs it, too.
"@join phones words analyse read evaluate index answer page";
