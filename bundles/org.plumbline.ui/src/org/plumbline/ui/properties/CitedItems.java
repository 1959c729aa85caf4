// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The items of the standard that the documentation of the metamodel cites. Only the metamodel's file has it, not its code. */
final class CitedItems {

    private static final Pattern CLAUSE = Pattern.compile("(?:[4-9]|A)(?:\\.\\d+)+(?: [a-z]\\)(?: \\d+\\))?)?");

    private final Map<String, List<Item>> cited = new HashMap<>();

    /** @throws IllegalStateException if the bundle of the metamodel is damaged */
    CitedItems(Catalogue catalogue) {
        URL file = FrameworkUtil.getBundle(OutsourcingPackage.class).getEntry("model/outsourcing.ecore");
        try (InputStream in = file.openStream()) {
            SAXParserFactory.newInstance().newSAXParser().parse(in, new Reader(catalogue));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    List<Item> of(EStructuralFeature feature) {
        return of(feature.getEContainingClass().getName(), feature.getName());
    }

    List<Item> of(EEnumLiteral literal) {
        return of(literal.getEEnum().getName(), literal.getName());
    }

    List<Item> of(EClass type) {
        return of("", type.getName());
    }

    private List<Item> of(String owner, String part) {
        return cited.getOrDefault(owner + "." + part, List.of());
    }

    private final class Reader extends DefaultHandler {

        private final Catalogue catalogue;
        private final Deque<String> names = new ArrayDeque<>();

        Reader(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public void startElement(String uri, String localName, String tag, Attributes attributes) {
            if ("documentation".equals(attributes.getValue("key"))) {
                String[] path = names.stream().filter(name -> !name.isEmpty()).toArray(String[]::new);
                // the part, its owner, the package; or the class, the package
                if (path.length > 1) {
                    String owner = path.length > 2 ? path[1] : "";
                    cited.put(owner + "." + path[0], items(attributes.getValue("value")));
                }
            }
            String name = attributes.getValue("name");
            names.push(name == null ? "" : name);
        }

        @Override
        public void endElement(String uri, String localName, String tag) {
            names.pop();
        }

        private List<Item> items(String documentation) {
            List<Item> items = new ArrayList<>();
            CLAUSE.matcher(documentation).results().forEach(found -> catalogue.items().stream()
                    .filter(item -> item.number().equals(found.group()))
                    .forEach(items::add));
            return items;
        }
    }
}
