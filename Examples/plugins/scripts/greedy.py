def drive(robot):
    while True:
        robot.move(dx=7, dy=7)
