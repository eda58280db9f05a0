//# allFunctionsCalledOnLoad
// What shows results: loaded beside the first parts of the index.
"@join dangers blocks results filters near past shown";
