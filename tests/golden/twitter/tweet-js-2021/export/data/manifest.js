window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "2244994001",
    "userName": "ada_example",
    "displayName": "Ada Example"
  },
  "archiveInfo": {
    "sizeBytes": "1",
    "generationDate": "2021-03-22T15:00:00.000Z",
    "isPartialArchive": false
  },
  "dataTypes": {
    "tweet.js": {
      "files": [
        {
          "fileName": "data/tweet.js",
          "globalName": "YTD.x.part0",
          "count": "2"
        }
      ]
    },
    "tweet-part1.js": {
      "files": [
        {
          "fileName": "data/tweet-part1.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "account.js": {
      "files": [
        {
          "fileName": "data/account.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "fleet.js": {
      "files": [
        {
          "fileName": "data/fleet.js",
          "globalName": "YTD.x.part0",
          "count": "0"
        }
      ]
    }
  }
}