// What shows results: loaded beside the first parts of the index.
"@join results filters shown";
