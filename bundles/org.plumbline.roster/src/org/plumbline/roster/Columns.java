// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.outsourcing.AgencyAspect;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.QualificationKind;
import org.plumbline.roster.Column.Sort;
import org.plumbline.standard.Text;

/** The columns of each roster, from the metamodel. */
final class Columns {

    /** Rows that begin so are examples. */
    static final Text EXAMPLE = new Text("示例", "Example");

    private static final Text NONE = new Text("—", "—");

    private final List<Column> columns = new ArrayList<>();

    private Columns() {}

    static List<Column> of(Roster roster) {
        Columns made = new Columns();
        switch (roster) {
            case AGENCIES -> made.agencies();
            case PERSONNEL -> made.personnel();
            case ASSETS -> made.assets();
            case ACCOUNTS -> made.accounts();
        }
        made.columns.add(new Column(Sort.ID, new Text("标识", "Id"), NONE, null));
        return List.copyOf(made.columns);
    }

    /** The class of what a roster lists; abstract where a column tells the class. */
    static EClass type(Roster roster) {
        return switch (roster) {
            case AGENCIES -> Literals.SERVICE_AGENCY;
            case PERSONNEL -> Literals.SERVICE_PERSON;
            case ASSETS -> Literals.ASSET;
            case ACCOUNTS -> Literals.ACCOUNT;
        };
    }

    /** The classes that a roster's elements can have. */
    static List<EClass> types(Roster roster) {
        List<EClass> types = new ArrayList<>();
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type
                    && !type.isAbstract()
                    && type(roster).isSuperTypeOf(type)) {
                types.add(type);
            }
        }
        return types;
    }

    private void agencies() {
        name(new Text("机构名称", "Agency name"), new Text("某某科技有限公司", "Some Technology Ltd"));
        facts(
                Literals.SERVICE_AGENCY__REGISTRATION,
                Literals.SERVICE_AGENCY__OWNERSHIP,
                Literals.SERVICE_AGENCY__SCALE,
                Literals.PARTY__CONTACT,
                Literals.SERVICE_AGENCY__PROJECT_LEADER);
        for (QualificationKind kind :
                List.of(QualificationKind.SECURITY_MANAGEMENT_SYSTEM, QualificationKind.SERVICE_CAPABILITY)) {
            parts(
                    Literals.SERVICE_AGENCY__QUALIFICATIONS,
                    Literals.QUALIFICATION__KIND,
                    kind,
                    Literals.QUALIFICATION__NUMBER,
                    Literals.QUALIFICATION__VALID_FROM,
                    Literals.QUALIFICATION__VALID_UNTIL,
                    Literals.QUALIFICATION__VALIDITY);
        }
        for (AgencyAspect aspect : AgencyAspect.VALUES) {
            if (aspect != AgencyAspect.NOT_STATED) {
                parts(
                        Literals.SERVICE_AGENCY__CHECKS,
                        Literals.AGENCY_CHECK__ASPECT,
                        aspect,
                        Literals.CHECK__RESULT,
                        Literals.CHECK__CHECKED_ON);
            }
        }
        facts(Literals.ELEMENT__DESCRIPTION);
    }

    private void personnel() {
        name(new Text("姓名", "Person"), new Text("张三", "Zhang San"));
        owner(Literals.SERVICE_PERSON__AGENCY, new Text("某某科技有限公司", "Some Technology Ltd"));
        facts(
                Literals.SERVICE_PERSON__CITIZENSHIP,
                Literals.SERVICE_PERSON__POSITION,
                Literals.SERVICE_PERSON__DUTIES,
                Literals.PARTY__CONTACT,
                Literals.SERVICE_PERSON__SERVES_FROM,
                Literals.SERVICE_PERSON__SERVES_UNTIL,
                Literals.SERVICE_PERSON__REPLACES,
                Literals.SERVICE_PERSON__CONTRACTS);
        for (EStructuralFeature feature :
                List.of(Literals.EMPLOYMENT__KIND, Literals.EMPLOYMENT__STARTS_ON, Literals.EMPLOYMENT__ENDS_ON)) {
            fact(
                    Wording.part(Wording.label(Literals.SERVICE_PERSON__EMPLOYMENT), Wording.label(feature)),
                    Place.in(Literals.SERVICE_PERSON__EMPLOYMENT, feature));
        }
        for (PersonnelAspect aspect : PersonnelAspect.VALUES) {
            if (aspect != PersonnelAspect.NOT_STATED) {
                parts(
                        Literals.SERVICE_PERSON__CHECKS,
                        Literals.PERSONNEL_CHECK__ASPECT,
                        aspect,
                        Literals.CHECK__RESULT,
                        Literals.CHECK__CHECKED_ON);
            }
        }
        facts(Literals.ELEMENT__DESCRIPTION);
    }

    private void assets() {
        Text type = new Text("资产类别", "Asset class");
        columns.add(new Column(Sort.CLASS, type, Wording.label(Literals.INFORMATION_SYSTEM), null));
        name(new Text("资产名称", "Asset name"), new Text("某某政务系统", "Some government system"));
        facts(Literals.ASSET__SENSITIVITY, Literals.ASSET__AREA);
        fact(
                Wording.label(Literals.INFORMATION_SYSTEM__NETWORK),
                Place.own(
                        Literals.INFORMATION_SYSTEM__NETWORK,
                        Literals.EQUIPMENT__NETWORK,
                        Literals.REMOTE_ACCESS__NETWORK));
        for (EStructuralFeature feature : List.of(
                Literals.DATA_ASSET__SYSTEM,
                Literals.NETWORK__OWNER,
                Literals.REMOTE_ACCESS__STATE,
                Literals.EQUIPMENT__PURPOSE,
                Literals.EQUIPMENT__BROUGHT_BY,
                Literals.STORAGE_MEDIUM__RELIABILITY,
                Literals.BACKUP__KIND,
                Literals.BACKUP__MEDIA,
                Literals.BACKUP__SOURCES,
                Literals.AUDIT_LOG__SYSTEMS,
                Literals.AUDIT_LOG__STATE,
                Literals.AUDIT_LOG__FIELDS,
                Literals.AREA__SECURITY,
                Literals.AREA__BOUNDARY)) {
            fact(
                    Wording.part(Wording.label(feature.getEContainingClass()), Wording.label(feature)),
                    Place.own(feature));
        }
        facts(Literals.ELEMENT__DESCRIPTION);
    }

    private void accounts() {
        name(new Text("账户名", "Account name"), new Text("zhangsan", "zhangsan"));
        owner(Literals.ACCOUNT__SYSTEM, new Text("某某政务系统", "Some government system"));
        facts(
                Literals.ACCOUNT__HOLDER,
                Literals.ACCOUNT__PRIVILEGE,
                Literals.ACCOUNT__STATE,
                Literals.ACCOUNT__CREATED_ON,
                Literals.ACCOUNT__REVOKED_ON,
                Literals.ELEMENT__DESCRIPTION);
    }

    private void name(Text heading, Text example) {
        Text marked = Wording.part(EXAMPLE, example);
        columns.add(new Column(Sort.NAME, heading, marked, Place.own(Literals.ELEMENT__NAME)));
    }

    private void owner(EReference reference, Text example) {
        columns.add(new Column(Sort.OWNER, Wording.label(reference), example, Place.own(reference)));
    }

    private void facts(EStructuralFeature... features) {
        for (EStructuralFeature feature : features) {
            fact(Wording.label(feature), Place.own(feature));
        }
    }

    private void parts(EReference parts, EAttribute kind, Enumerator literal, EStructuralFeature... features) {
        Text whole = Wording.label((EEnum) kind.getEAttributeType(), literal);
        for (EStructuralFeature feature : features) {
            fact(Wording.part(whole, Wording.label(feature)), Place.in(parts, kind, literal, feature));
        }
    }

    private void fact(Text heading, Place place) {
        Text example = NONE;
        if (place.feature().getEType() instanceof EEnum type) {
            example = Wording.label(
                    type.getELiterals().get(Math.min(1, type.getELiterals().size() - 1)));
        } else if (place.feature().getEType() == Literals.PARTIAL_DATE) {
            example = new Text("2026-03-01", "2026-03-01");
        }
        columns.add(new Column(Sort.FACT, heading, example, place));
    }
}
