window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208300026521",
    "userName" : "osmundry_1x1",
    "displayName" : "Osmund Ry"
  },
  "archiveInfo" : {
    "sizeBytes" : "23231",
    "generationDate" : "2026-11-07T10:25:28.000Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "dataTypes" : {
    "account" : {
      "files" : [
        {
          "fileName" : "data/account.js",
          "globalName" : "YTD.account.part0",
          "count" : "1"
        }
      ]
    },
    "tweets" : {
      "mediaDirectory" : "data/tweets_media",
      "files" : [
        {
          "fileName" : "data/tweets.js",
          "globalName" : "YTD.tweets.part0",
          "count" : "14"
        }
      ]
    }
  }
}