package org.yusuan.document.ocr;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.yusuan.model.Box;

/**
 * A perspective transform that maps points of one plane to another: turned, moved, scaled, or seen in perspective.
 * {@code x' = (a x + b y + c) / (g x + h y + i)}, {@code y' = (d x + e y + f) / (g x + h y + i)}.
 */
public record Homography(double a, double b, double c, double d, double e, double f, double g, double h, double i) {

    /** A point of a plane. */
    record Point(double x, double y) {}

    /** The identity. */
    static final Homography NONE = affine(1, 0, 0, 0, 1, 0);

    private static Homography affine(double a, double b, double c, double d, double e, double f) {
        return new Homography(a, b, c, d, e, f, 0, 0, 1);
    }

    static Homography shift(double right, double down) {
        return affine(1, 0, right, 0, 1, down);
    }

    static Homography scale(double factor) {
        return affine(factor, 0, 0, 0, factor, 0);
    }

    /**
     * Maps a levelled picture back to the original.
     *
     * @param skew angle in radians by which its lines fell to the right
     */
    static Homography unleveled(double skew, double width, double height) {
        double cos = Math.cos(skew);
        double sin = Math.sin(skew);
        return shift(-width / 2, -height / 2)
                .then(affine(cos, -sin, 0, sin, cos, 0))
                .then(shift(width / 2, height / 2));
    }

    /**
     * Maps a turned picture back to the original.
     *
     * @param quarters number of clockwise quarter turns
     * @param width of the picture before it was turned
     * @param height of the picture before it was turned
     */
    static Homography unturned(int quarters, double width, double height) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> affine(0, 1, 0, -1, 0, height);
            case 2 -> affine(-1, 0, width, 0, -1, height);
            case 3 -> affine(0, -1, width, 1, 0, 0);
            default -> NONE;
        };
    }

    /** Returns this transform followed by another. */
    Homography then(Homography o) {
        return new Homography(
                o.a * a + o.b * d + o.c * g,
                o.a * b + o.b * e + o.c * h,
                o.a * c + o.b * f + o.c * i,
                o.d * a + o.e * d + o.f * g,
                o.d * b + o.e * e + o.f * h,
                o.d * c + o.e * f + o.f * i,
                o.g * a + o.h * d + o.i * g,
                o.g * b + o.h * e + o.i * h,
                o.g * c + o.h * f + o.i * i);
    }

    Point at(double x, double y) {
        double w = g * x + h * y + i;
        return new Point((a * x + b * y + c) / w, (d * x + e * y + f) / w);
    }

    /** Returns the smallest rectangle around the image of a rectangle. */
    Box around(Box box) {
        Point[] corners = Stream.of(
                        at(box.x0(), box.y0()), at(box.x1(), box.y0()), at(box.x0(), box.y1()), at(box.x1(), box.y1()))
                .toArray(Point[]::new);
        return new Box(
                x(corners).min().orElseThrow(),
                y(corners).min().orElseThrow(),
                x(corners).max().orElseThrow(),
                y(corners).max().orElseThrow());
    }

    private static DoubleStream x(Point[] points) {
        return Stream.of(points).mapToDouble(Point::x);
    }

    private static DoubleStream y(Point[] points) {
        return Stream.of(points).mapToDouble(Point::y);
    }
}
