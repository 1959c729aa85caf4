// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Text;

/** Knows the elements of a project by what a table calls them: the name, the name with that of the whole, or the id. */
final class References {

    private static final String BY_ID = "id:";

    /** A longer name is no handy way to refer to something. */
    private static final int LONGEST = 200;

    private final Map<String, List<Element>> byName = new HashMap<>();
    private final Map<String, List<Element>> byFullName = new HashMap<>();
    private final Map<String, Element> byId = new HashMap<>();

    References(OutsourcingProject project) {
        add(project);
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element) {
                add(element);
            }
        }
    }

    /** Makes a new element known, which already stands in what contains it. */
    void add(Element element) {
        if (element.getName() != null) {
            byName.computeIfAbsent(Wording.key(element.getName()), any -> new ArrayList<>())
                    .add(element);
            byFullName
                    .computeIfAbsent(Wording.key(inFull(element)), any -> new ArrayList<>())
                    .add(element);
        }
        if (element.getId() != null) {
            byId.put(element.getId(), element);
        }
    }

    /** The element with an id, or null. */
    Element byId(String id) {
        return byId.get(id);
    }

    /** All elements of a class with a name, or one that people take for the same. */
    List<Element> named(String name, EClass type) {
        return found(byName, name, type);
    }

    private static List<Element> found(Map<String, List<Element>> names, String name, EClass type) {
        return names.getOrDefault(Wording.key(name), List.of()).stream()
                .filter(type::isInstance)
                .toList();
    }

    /** What a table calls an element: something by which {@link #find} finds it. */
    String shown(Element element, EClass type) {
        String name = element.getName() == null ? "" : Values.line(element.getName());
        if (!name.isEmpty() && name.length() <= LONGEST && !name.startsWith(BY_ID) && !Values.isSeparated(name)) {
            if (named(name, type).equals(List.of(element))) {
                return name;
            }
            String inFull = inFull(element);
            boolean unique = found(byFullName, inFull, type).equals(List.of(element));
            if (unique && named(inFull, type).isEmpty() && !Values.isSeparated(inFull)) {
                return inFull;
            }
        }
        return BY_ID + element.getId();
    }

    private static String inFull(Element element) {
        String whole = element.eContainer() instanceof Element container ? container.getName() : null;
        return Values.line(element.getName()) + "（" + (whole == null ? "" : Values.line(whole)) + "）";
    }

    /**
     * The one element that a table means.
     *
     * @throws Unreadable if there is none, or more than one
     */
    Element find(String text, EClass type) {
        if (text.startsWith(BY_ID)) {
            Element found = byId.get(text.substring(BY_ID.length()).strip());
            if (type.isInstance(found)) {
                return found;
            }
        }
        List<Element> found = named(text, type);
        if (found.isEmpty()) {
            found = found(byFullName, text, type);
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        Text kind = Wording.label(type);
        String quoted = Wording.quoted(text);
        throw found.isEmpty()
                ? new Unreadable(new Text(
                        "项目中没有名为“" + quoted + "”的" + kind.zh() + "，应为已有的名称，或一并导入",
                        "the project has no " + Values.lower(kind.en()) + " called \"" + text
                                + "\"; expected one that is there or is imported along"))
                : new Unreadable(new Text(
                        "项目中有 " + found.size() + " 个名为“" + quoted + "”的" + kind.zh() + "，应写成“名称（所属）”或“id:标识”",
                        found.size() + " are called \"" + quoted
                                + "\" in the project; expected \"name (whole)\" or \"id:…\""));
    }
}
