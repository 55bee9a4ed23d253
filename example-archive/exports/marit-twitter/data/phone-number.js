window.YTD.phone_number.part0 = [
  {
    "device" : {
      "phoneNumber" : "+1 902 555 0142"
    }
  }
]