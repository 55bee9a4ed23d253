var payload_details =  {
  "tweets": 4,
  "created_at": "2016-06-02 10:00:00 +0000",
  "lang": "en"
}