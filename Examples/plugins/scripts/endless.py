def drive(robot):
    while True:
        pass
