var payload_details =  {
  "tweets": 7,
  "created_at": "Tue Mar 12 15:11:01 +0000 2013",
  "lang": "en"
}