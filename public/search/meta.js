backissueSearch("meta",{"site":{"title":"News archive","url":null},"count":3,"blocks":"2023-10 2025-10 2025-11","layout":"$+]c~#`Q~#~#!!!#^f","shards":"A","facets":["source","tag"]})
