// What a page needs besides; it begins when search/root.js runs.
"@join results filters page";
