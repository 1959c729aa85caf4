// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.document;

import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the drawings of one part that show pictures. */
final class PictureMaker {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final int UNITS_PER_PIXEL = 9525;
    private static final int UNITS_PER_TWIP = 635;
    private static final long NARROWEST = 360_000L * 4;
    private static final double HIGHEST_SHARE = 0.85;

    /**
     * A picture that has its place in the file.
     *
     * @param number from 1
     * @param relation id of the relation that leads to it
     */
    record Placed(int number, String relation) {}

    private final Document tree;
    private final Function<byte[], Placed> place;
    private final long width;
    private final long height;

    PictureMaker(Document tree, Function<byte[], Placed> place) {
        this.tree = tree;
        this.place = place;
        List<Element> sections = Word.inside(tree, "sectPr");
        Element section = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        width = room(section, "w", 11906, "left", "right");
        height = (long) (room(section, "h", 16838, "top", "bottom") * HIGHEST_SHARE);
    }

    /** The room between the margins, in units of drawings; that of an A4 page where the document does not tell. */
    private static long room(Element section, String side, int usual, String before, String after) {
        long twips = size(section, "pgSz", side, usual)
                - size(section, "pgMar", before, 1440)
                - size(section, "pgMar", after, 1440);
        return Math.max(NARROWEST, twips * UNITS_PER_TWIP);
    }

    private static long size(Element section, String name, String attribute, int usual) {
        if (section != null) {
            for (Element found : Word.inside(section, name)) {
                String value = found.getAttributeNS(found.getNamespaceURI(), attribute);
                if (value.matches("\\d{1,6}")) {
                    return Long.parseLong(value);
                }
            }
        }
        return usual;
    }

    /** The drawing to stand in a run, no larger than a page. */
    Element drawing(Element run, Fields.Picture picture) {
        Placed placed = place.apply(picture.png());
        double wide = picture.width() * UNITS_PER_PIXEL;
        double high = picture.height() * UNITS_PER_PIXEL;
        double scale = Math.min(1, Math.min(width / wide, height / high));
        String cx = String.valueOf(Math.round(wide * scale));
        String cy = String.valueOf(Math.round(high * scale));
        String id = String.valueOf(32_926_000 + placed.number());

        Element drawing = Word.make(run, "drawing");
        Element inline = add(drawing, DRAWING, "wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        add(inline, DRAWING, "wp:extent", "cx", cx, "cy", cy);
        add(
                inline,
                DRAWING,
                "wp:docPr",
                "id",
                id,
                "name",
                "Plumbline " + placed.number(),
                "descr",
                picture.description());
        Element graphic = add(inline, MAIN, "a:graphic");
        Element data = add(graphic, MAIN, "a:graphicData", "uri", PICTURE);
        Element pic = add(data, PICTURE, "pic:pic");
        Element about = add(pic, PICTURE, "pic:nvPicPr");
        add(about, PICTURE, "pic:cNvPr", "id", id, "name", "plumbline.png", "descr", picture.description());
        add(about, PICTURE, "pic:cNvPicPr");
        Element fill = add(pic, PICTURE, "pic:blipFill");
        add(fill, MAIN, "a:blip").setAttributeNS(RELATIONS, "r:embed", placed.relation());
        add(add(fill, MAIN, "a:stretch"), MAIN, "a:fillRect");
        Element shape = add(pic, PICTURE, "pic:spPr");
        Element transform = add(shape, MAIN, "a:xfrm");
        add(transform, MAIN, "a:off", "x", "0", "y", "0");
        add(transform, MAIN, "a:ext", "cx", cx, "cy", cy);
        add(add(shape, MAIN, "a:prstGeom", "prst", "rect"), MAIN, "a:avLst");
        return drawing;
    }

    private Element add(Element parent, String namespace, String name, String... attributes) {
        Element element = tree.createElementNS(namespace, name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        parent.appendChild(element);
        return element;
    }
}
