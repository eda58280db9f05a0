//# allFunctionsCalledOnLoad
// What shows results: loaded beside the first parts of the index.
"@join blocks results filters near past shown";
