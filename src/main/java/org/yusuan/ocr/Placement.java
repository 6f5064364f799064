package org.yusuan.ocr;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.yusuan.model.Box;

/**
 * How a page that was read upright and level lies on the displayed page.
 *
 * @param quarters by how many quarters, clockwise, the displayed page was turned to be read
 * @param skew radians by which its lines then fell to the right before they were levelled
 * @param width of the displayed page, in points
 * @param height of the displayed page, in points
 */
public record Placement(int quarters, double skew, double width, double height) {

    /** The rectangle on the displayed page that holds one of the page as it was read. */
    public Box displayed(Box read) {
        Stream<Point> corners = Stream.of(
                new Point(read.x0(), read.y0()),
                new Point(read.x1(), read.y0()),
                new Point(read.x0(), read.y1()),
                new Point(read.x1(), read.y1()));
        Point[] placed = corners.map(this::displayed).toArray(Point[]::new);
        return new Box(
                coordinates(placed, true).min().orElseThrow(),
                coordinates(placed, false).min().orElseThrow(),
                coordinates(placed, true).max().orElseThrow(),
                coordinates(placed, false).max().orElseThrow());
    }

    private Point displayed(Point level) {
        boolean lying = Math.floorMod(quarters, 2) == 1;
        double wide = lying ? height : width;
        double high = lying ? width : height;
        double right = level.x - wide / 2;
        double down = level.y - high / 2;
        double x = wide / 2 + right * Math.cos(skew) - down * Math.sin(skew);
        double y = high / 2 + right * Math.sin(skew) + down * Math.cos(skew);
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> new Point(y, height - x);
            case 2 -> new Point(width - x, height - y);
            case 3 -> new Point(width - y, x);
            default -> new Point(x, y);
        };
    }

    private static DoubleStream coordinates(Point[] points, boolean x) {
        return Stream.of(points).mapToDouble(p -> x ? p.x : p.y);
    }

    private record Point(double x, double y) {}
}
