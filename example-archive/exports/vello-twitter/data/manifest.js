window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208300090136",
    "userName" : "quistgaarn",
    "displayName" : "Vello Quistgaarn"
  },
  "archiveInfo" : {
    "sizeBytes" : "6085",
    "generationDate" : "2026-11-06T17:24:09.000Z",
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
          "count" : "4"
        }
      ]
    }
  }
}