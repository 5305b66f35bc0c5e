def drive(robot):
    for dx, dy in [(5, 0), (0, 5), (-5, 0), (0, -4)]:
        robot.move(dx, dy)
