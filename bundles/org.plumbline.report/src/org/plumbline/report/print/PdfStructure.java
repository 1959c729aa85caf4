// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The structure of a PDF file, which grows as its pages are drawn: elements stand in the order in which they begin. */
final class PdfStructure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Tag, PDStructureElement> elements = new HashMap<>();
    private final Map<Integer, COSObjectable> parents = new TreeMap<>();

    /** Number of a page or annotation in the tree of parents. */
    private int next;

    private final List<PDStructureElement> onPage = new ArrayList<>();
    private PDPage page;

    /** What is marked from now on is on another page. */
    void begin(PDPage other) {
        page = other;
        onPage.clear();
        page.setStructParents(next);
    }

    /** The page is complete. */
    void end() {
        COSArray marked = new COSArray();
        onPage.forEach(marked::add);
        parents.put(next, marked);
        next++;
    }

    /** Returns the number of a piece of content on the page. */
    int content(Tag tag) {
        PDStructureElement element = element(tag);
        int number = onPage.size();
        onPage.add(element);
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (element.getPage() == page || element.getPage().getCOSObject() == page.getCOSObject()) {
            element.appendKid(number);
        } else {
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, page);
            reference.setInt(COSName.MCID, number);
            append(element, reference);
        }
        return number;
    }

    /** Gives a part its place although it has no content. */
    void touch(Tag tag) {
        element(tag);
    }

    /** Enters an annotation, such as a link, where its words stand. */
    void annotation(PDAnnotation annotation, Tag tag, PDPage on) {
        PDStructureElement element = element(tag);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, on);
        reference.setItem(COSName.OBJ, annotation);
        append(element, reference);
        annotation.setStructParent(next);
        parents.put(next, element);
        next++;
    }

    private static void append(PDStructureElement element, COSDictionary kid) {
        COSDictionary dictionary = element.getCOSObject();
        var kids = dictionary.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            array.add(kid);
        } else if (kids == null) {
            dictionary.setItem(COSName.K, kid);
        } else {
            COSArray array = new COSArray();
            array.add(kids);
            array.add(kid);
            dictionary.setItem(COSName.K, array);
        }
    }

    private PDStructureElement element(Tag tag) {
        PDStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        PDStructureElement element;
        if (tag.parent() == null) {
            element = new PDStructureElement(tag.type(), root);
            root.appendKid(element);
        } else {
            PDStructureElement parent = element(tag.parent());
            element = new PDStructureElement(tag.type(), parent);
            parent.appendKid(element);
        }
        if (!tag.alternative().isEmpty()) {
            element.setAlternateDescription(tag.alternative());
        }
        if (!tag.attributes().isEmpty()) {
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, "Table");
            if (tag.attributes().get("Scope") instanceof String scope) {
                attributes.setName("Scope", scope);
            }
            if (tag.attributes().get("ColSpan") instanceof Integer span) {
                attributes.setItem("ColSpan", COSInteger.get(span));
            }
            element.getCOSObject().setItem(COSName.A, attributes);
        }
        elements.put(tag, element);
        return element;
    }

    void write(PDDocument pdf) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
        PDNumberTreeNode tree = new PDNumberTreeNode(COSObjectable.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(next);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
