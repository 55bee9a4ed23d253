window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "42000001-2244994001",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "2244994001",
            "reactions": [],
            "urls": [],
            "text": "see you at six",
            "mediaUrls": [
              "https://ton.twitter.com/dm/1/2/abc.jpg"
            ],
            "senderId": "42000001",
            "id": "1388000000000000101",
            "createdAt": "2021-05-04T10:11:12.345Z"
          }
        }
      ]
    }
  }
]