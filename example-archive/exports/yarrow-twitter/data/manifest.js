window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208300113354",
    "userName" : "merridenpoe",
    "displayName" : "Yarrow Merriden-Poe"
  },
  "archiveInfo" : {
    "sizeBytes" : "6045",
    "generationDate" : "2026-11-06T19:58:55.000Z",
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