window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208300124463",
    "userName" : "lindqvarr",
    "displayName" : "Lindqvarr Ltd (just me)"
  },
  "archiveInfo" : {
    "sizeBytes" : "4761",
    "generationDate" : "2026-11-07T20:15:18.000Z",
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
          "count" : "3"
        }
      ]
    }
  }
}