var user_details =  {
  "screen_name": "ada_example",
  "location": "by the sea",
  "full_name": "Ada Example",
  "bio": "tea & rain",
  "id": "2244994001",
  "created_at": "Sun Mar 04 05:06:07 +0000 2007"
}