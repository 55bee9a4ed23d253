var payload_details =  {
  "tweets": 5,
  "created_at": "Tue Jan 01 10:00:00 +0000 2013",
  "lang": "en"
}