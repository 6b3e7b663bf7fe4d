package org.plenary.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Position;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * A picture drawn anew: upright, no larger than needed, as JPEG, with nothing left of what a camera wrote beside it, such
 * as the place, and nothing of what somebody hid behind it.
 */
final class Picture {
    /** The largest of today's phones, and a little more; the size is read before anything is unpacked. */
    static final long MOST_PIXELS = 64_000_000;

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MILLION = 1_000_000;
    private static final double QUALITY = 0.85;
    /** Each may take a hundred megabytes for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    /** Of a tall one rather the upper part: that is where a face is. */
    private static final Position FACE = (width, height, pictureWidth, pictureHeight, left, right, top, bottom) ->
            new Point((width - pictureWidth) / 2, (height - pictureHeight) / 3);

    private interface Drawing {
        BufferedImage of(BufferedImage read) throws IOException;
    }

    private Picture() {}

    static boolean isOne(byte[] content) {
        return startsWith(content, JPEG) || startsWith(content, PNG);
    }

    static boolean startsWith(byte[] content, byte[] head) {
        return content.length > head.length && java.util.Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    /** @param most pixels of its longer side */
    static byte[] clean(byte[] content, int most) throws UnfitFile {
        return drawn(content, most, read -> {
            double scale = Math.min(1, (double) most / Math.max(read.getWidth(), read.getHeight()));
            return Thumbnails.of(read).scale(scale).asBufferedImage();
        });
    }

    /** As much of its middle as fills a frame of so many pixels. */
    static byte[] framed(byte[] content, int width, int height) throws UnfitFile {
        return drawn(
                content,
                width + height,
                read -> Thumbnails.of(read).size(width, height).crop(FACE).asBufferedImage());
    }

    private static byte[] drawn(byte[] content, int most, Drawing drawing) throws UnfitFile {
        AT_ONCE.acquireUninterruptibly();
        try {
            return jpeg(drawing.of(read(content, most)));
        } catch (IOException | RuntimeException broken) {
            throw new UnfitFile("upload-picture-broken", Map.of());
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage read(byte[] content, int most) throws IOException, UnfitFile {
        // in memory: by default the JDK would write each picture to a file first
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            try {
                // what stands beside the points is not read: texts beside a PNG may unpack into anything
                reader.setInput(stream, true, true);
                return upright(read(reader, most), Exif.orientation(content));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Of a large one no more points than are needed to draw it well. */
    private static BufferedImage read(ImageReader reader, int most) throws IOException, UnfitFile {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new UnfitFile("upload-too-many-pixels", Map.of("most", MOST_PIXELS / MILLION));
        }
        ImageReadParam points = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(width, height) / (2 * most));
        points.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, points);
    }

    private static BufferedImage upright(BufferedImage drawn, Optional<Orientation> orientation) {
        return orientation
                .map(ExifFilterUtils::getFilterForOrientation)
                .map(turn -> turn.apply(drawn))
                .orElse(drawn);
    }

    private static byte[] jpeg(BufferedImage small) throws IOException {
        BufferedImage flat = new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = flat.createGraphics();
        paper.drawImage(small, 0, 0, Color.WHITE, null);
        paper.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(flat).scale(1).outputQuality(QUALITY).outputFormat("jpg").toOutputStream(out);
        return out.toByteArray();
    }
}
