// What shows results: loaded beside the first parts of the index.
"@join blocks results filters past shown";
