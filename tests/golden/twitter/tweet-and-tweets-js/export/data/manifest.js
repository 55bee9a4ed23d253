window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "2244994001",
    "userName": "ada_example",
    "displayName": "Ada Example"
  },
  "archiveInfo": {
    "sizeBytes": "1",
    "generationDate": "2024-02-01T10:00:00.000Z",
    "isPartialArchive": false
  },
  "dataTypes": {
    "tweets.js": {
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.x.part0",
          "count": "2"
        }
      ]
    }
  }
}