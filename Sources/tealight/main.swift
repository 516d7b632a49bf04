print("tealight")
