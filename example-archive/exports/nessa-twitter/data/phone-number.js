window.YTD.phone_number.part0 = [
  {
    "device" : {
      "phoneNumber" : "+353 5550 118 204"
    }
  }
]