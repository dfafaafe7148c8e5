backissueSearch("meta",{"site":{"title":"News archive","url":null},"count":3,"blocks":"2023-10 2025-10 2025-11","layout":",6.or{._}A(A","lengths":"WW","shards":"0","facets":["source","tag"]})
