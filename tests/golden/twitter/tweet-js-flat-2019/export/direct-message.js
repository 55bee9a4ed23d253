window.YTD.direct_message.part0 = [
  {
    "dmConversation": {
      "conversationId": "42000001-2244994001",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "2244994001",
            "text": "see you at six",
            "mediaUrls": [],
            "senderId": "42000001",
            "id": "1191500000000000101",
            "createdAt": "2019-11-04T10:11:12.345Z"
          }
        }
      ]
    }
  }
]