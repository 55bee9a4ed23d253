window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208300102245",
    "userName" : "mantlepeck",
    "displayName" : "Dove Mantlepeck"
  },
  "archiveInfo" : {
    "sizeBytes" : "1785",
    "generationDate" : "2026-11-07T18:41:32.000Z",
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