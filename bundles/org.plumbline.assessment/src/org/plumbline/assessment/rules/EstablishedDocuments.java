// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.OperatingDocument;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.standard.Text;

/** Whether a document that Annex A asks for is established. One that bears no date is; one with a future date is not. */
final class EstablishedDocuments {

    private EstablishedDocuments() {}

    /** Counts the operating documents of a kind. */
    static Tally established(Facts facts, DocumentKind kind) {
        List<OperatingDocument> documents = facts.all(OperatingDocument.class).stream()
                .filter(document -> document.getKind() == kind)
                .toList();
        return established(
                facts,
                documents,
                Labels.of(kind),
                () -> {
                    OperatingDocument document = OutsourcingFactory.eINSTANCE.createOperatingDocument();
                    document.setKind(kind);
                    return document;
                },
                document -> {});
    }

    /**
     * Counts the documents that are established.
     *
     * @param documents all documents that would do
     * @param what what they are
     * @param create makes a document where there is none
     * @param complete adds to a document that the fix establishes what else the item wants of it
     */
    static <D extends ManagedDocument> Tally established(
            Facts facts, List<D> documents, Text what, Supplier<D> create, Consumer<D> complete) {
        Tally tally = new Tally();
        for (D document : documents) {
            if (facts.happened(document.getEstablishedOn())) {
                tally.met(document);
            }
        }
        if (tally.hasMet()) {
            return tally;
        }
        for (D document : documents) {
            tally.unmet(Shortfall.at(
                            document,
                            "{0}尚未制定（日期为 {1}）",
                            "{0} is not established yet (dated {1})",
                            document,
                            document.getEstablishedOn())
                    .fix(() -> establish(facts, document, complete), "制定{0}", "establish {0}", document));
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(facts.project(), "没有{0}", "there is no such document: {0}", what)
                    .fix(
                            () -> {
                                D document = create.get();
                                document.setName(what.zh());
                                establish(facts, document, complete);
                                facts.project().getDocuments().add(document);
                            },
                            "制定{0}",
                            "establish: {0}",
                            what));
        }
        return tally;
    }

    private static <D extends ManagedDocument> void establish(Facts facts, D document, Consumer<D> complete) {
        document.setEstablishedOn(facts.today());
        complete.accept(document);
    }
}
