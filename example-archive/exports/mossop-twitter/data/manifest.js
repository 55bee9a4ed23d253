window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208300055370",
    "userName" : "mossopwicks",
    "displayName" : "The Mossopwicks (both)"
  },
  "archiveInfo" : {
    "sizeBytes" : "7849",
    "generationDate" : "2026-11-06T13:16:37.000Z",
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
          "count" : "5"
        }
      ]
    }
  }
}