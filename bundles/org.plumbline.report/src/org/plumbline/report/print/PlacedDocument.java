// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document on its pages. */
final class PlacedDocument {

    /**
     * Where an anchor is.
     *
     * @param page number from 0
     * @param y from the top of the page in points
     */
    record Place(int page, double y) {}

    /** A heading for bookmarks. */
    record Bookmark(int level, String title, String anchor) {}

    private final Tag root = new Tag("Document", null);
    private final List<PlacedPage> pages = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    Tag root() {
        return root;
    }

    List<PlacedPage> pages() {
        return pages;
    }

    Map<String, Place> places() {
        return places;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }
}
