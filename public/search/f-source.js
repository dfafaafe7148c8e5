backissueSearch("f-source",{"names":["AzerNews","Report"],"lists":"->rj"})
