window.YTD.protected_history.part0 = [
  {
    "protectedHistory": {
      "protectedAt": "2023-12-01T00:00:00.000Z",
      "action": "Protect"
    }
  },
  {
    "protectedHistory": {
      "protectedAt": "2023-12-02T00:00:00.000Z",
      "action": "Unprotect"
    }
  }
]