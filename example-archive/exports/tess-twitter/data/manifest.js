window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208300031906",
    "userName" : "tesswhinfallow",
    "displayName" : "Tess Whinfallow"
  },
  "archiveInfo" : {
    "sizeBytes" : "1964",
    "generationDate" : "2026-11-06T11:42:51.000Z",
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
          "count" : "1"
        }
      ]
    }
  }
}