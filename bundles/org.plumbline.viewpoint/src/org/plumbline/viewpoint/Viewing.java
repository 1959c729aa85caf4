// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.requirements.Requirement;
import org.plumbline.viewpoint.requirements.RequirementSet;

/**
 * How a project is looked at: the language of its reader, the day of the assessment, the current result, and the
 * requirements as elements. Hangs on the project. Like the project itself, for one thread at a time.
 */
public final class Viewing extends AdapterImpl {

    private Language language = Language.of(Locale.getDefault());
    private LocalDate day;
    private Period regularPeriod = AssessmentSettings.DEFAULT_PERIOD;
    private Predicate<Evidence> digestChecked = evidence -> false;
    private AssessmentResult shown;
    private Involvement involvement;
    private boolean watched;
    private RequirementSet requirements;

    private Viewing() {}

    /**
     * The one of the project that an element belongs to; made if there is none. The requirements on a project belong to
     * it too. An element without a project, or null, gets a neutral one, for which nothing is assessed.
     */
    public static Viewing of(EObject element) {
        if (element == null) {
            return new Viewing();
        }
        EObject root = EcoreUtil.getRootContainer(element);
        if (root instanceof RequirementSet set && set.getProject() != null) {
            root = set.getProject();
        }
        Viewing viewing = (Viewing) EcoreUtil.getExistingAdapter(root, Viewing.class);
        if (viewing == null) {
            viewing = new Viewing();
            root.eAdapters().add(viewing);
        }
        return viewing;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Viewing.class;
    }

    /** The project; empty if this is a neutral one. */
    public Optional<OutsourcingProject> project() {
        return getTarget() instanceof OutsourcingProject project && !project.eIsProxy()
                ? Optional.of(project)
                : Optional.empty();
    }

    /** The language of texts; at first that of the platform. */
    public Language language() {
        return language;
    }

    /** Sets the language of texts. */
    public Viewing language(Language spoken) {
        language = spoken;
        return this;
    }

    /** The day of the assessment: the one set, else the one that the project states, else today. */
    public LocalDate asOf() {
        if (day != null) {
            return day;
        }
        return project()
                .map(OutsourcingProject::getAssessedOn)
                .map(assessedOn -> assessedOn.latest())
                .orElseGet(LocalDate::now);
    }

    /** Sets the day of the assessment; null leaves it to the project. */
    public Viewing asOf(LocalDate day) {
        this.day = day;
        involvement = null;
        return this;
    }

    /** What the assessment depends on beside the model and the standard. */
    public AssessmentSettings settings() {
        return new AssessmentSettings(asOf(), regularPeriod, digestChecked);
    }

    /** Sets the day and all else that the assessment depends on. */
    public Viewing settings(AssessmentSettings settings) {
        regularPeriod = settings.regularPeriod();
        digestChecked = settings.digestChecked();
        return asOf(settings.asOf());
    }

    /**
     * The result of the assessment as the project is now. It is assessed when this is first asked and first asked again
     * after a change anywhere in the project. A neutral one has the result of a project that states nothing.
     */
    public AssessmentResult result() {
        return involvement().result();
    }

    /**
     * Lets an editor that assesses the project by itself, in its own time, have its latest result shown. From then on
     * nothing is assessed here, and changes of the project show only with its next result.
     */
    public Viewing show(AssessmentResult latest) {
        settings(latest.settings());
        shown = latest;
        return this;
    }

    /** The result, by element. */
    Involvement involvement() {
        if (involvement == null && shown != null) {
            involvement = new Involvement(shown);
        }
        if (involvement == null) {
            OutsourcingProject project = project().orElseGet(OutsourcingFactory.eINSTANCE::createOutsourcingProject);
            if (!watched && getTarget() == project) {
                project.eAdapters().add(new Watch());
                watched = true;
            }
            involvement = new Involvement(Standard.assessment().assess(project, settings()));
        }
        return involvement;
    }

    /**
     * The requirements on the project, the same objects as long as the project lives. They are in a resource that is not
     * stored, beside the project's resource where that is in a resource set.
     */
    public RequirementSet requirements() {
        OutsourcingProject project = project().orElse(null);
        ResourceSet resources = project == null || project.eResource() == null
                ? null
                : project.eResource().getResourceSet();
        URI uri = RequirementResource.uri(project);
        Resource home = requirements == null ? null : requirements.eResource();
        if (home == null) {
            home = resource(uri, project, resources);
            requirements = (RequirementSet) home.getContents().get(0);
        }
        // the project may have been saved under another name, or added to a resource set
        if (!uri.equals(home.getURI())) {
            home.setURI(uri);
        }
        if (resources != null && home.getResourceSet() != resources) {
            resources.getResources().add(home);
        }
        return requirements;
    }

    private static Resource resource(URI uri, OutsourcingProject project, ResourceSet resources) {
        if (resources != null
                && resources.getResource(uri, false) instanceof RequirementResource present
                && present.load().getProject() == project) {
            return present;
        }
        RequirementResource made = new RequirementResource(uri, project);
        made.load();
        return made;
    }

    /** The requirement on the project that stands for an item. */
    public Requirement requirement(Item item) {
        return (Requirement) requirements().eResource().getEObject(item.ruleId());
    }

    /** Drops the result when anything in the project changes. */
    private final class Watch extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch()) {
                involvement = null;
            }
        }
    }
}
