package org.plenary.files;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * QR codes (ISO/IEC 18004), drawn where a page says {@code <object type="image/x-qr" data="…"/>}: as lines, sharp at any
 * size. The quiet zone is within the size that the page gives it.
 */
final class QrCodes implements FSObjectDrawerFactory {
    private static final String TYPE = "image/x-qr";
    private static final int QUIET = 4;

    @Override
    public FSObjectDrawer createDrawer(Element object) {
        return isReplacedObject(object) ? QrCodes::draw : QrCodes::drawNothing;
    }

    @Override
    public boolean isReplacedObject(Element object) {
        return TYPE.equals(object.getAttribute("type"));
    }

    private static Map<Shape, String> drawNothing(
            Element object,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        return Map.of();
    }

    private static Map<Shape, String> draw(
            Element object,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        ByteMatrix code = code(object.getAttribute("data"));
        double module = Math.min(width, height) / (code.getWidth() + 2 * QUIET);
        device.setColor(FSRGBColor.BLACK);
        device.fill(shape(code, x + QUIET * module, y + QUIET * module, module));
        return Map.of();
    }

    private static ByteMatrix code(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content.length(), e);
        }
    }

    /** What lies side by side in a row is one piece. */
    private static Shape shape(ByteMatrix code, double left, double top, double module) {
        Path2D shape = new Path2D.Double();
        for (int row = 0; row < code.getHeight(); row++) {
            int from = 0;
            while (from < code.getWidth()) {
                int to = from;
                while (to < code.getWidth() && code.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    shape.append(
                            new Rectangle2D.Double(
                                    left + from * module, top + row * module, (to - from) * module, module),
                            false);
                }
                from = to + 1;
            }
        }
        return shape;
    }
}
