// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.viewpoint.requirements.RequirementSet;

/**
 * Where the requirements on a project live: a resource that no file backs. Its URI names the project's resource, and its
 * content follows from the standard, so a saved drawing can refer to a requirement and find it again.
 */
final class RequirementResource extends ResourceImpl {

    static final String PROTOCOL = "plumbline-requirements";

    /** The project where it is known from the start; null where the URI has to tell. */
    private final OutsourcingProject project;

    RequirementResource(URI uri, OutsourcingProject project) {
        super(uri);
        this.project = project;
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    /** The URI of the requirements on a project; without a resource, the project's id stands for it. */
    static URI uri(OutsourcingProject project) {
        String name = "";
        if (project != null
                && project.eResource() != null
                && project.eResource().getURI() != null) {
            name = project.eResource().getURI().toString();
        } else if (project != null && project.getId() != null) {
            name = project.getId();
        }
        // a segment that ends with a colon would be a device
        String segment = URI.encodeSegment(name, false).replace(":", "%3A");
        return URI.createHierarchicalURI(PROTOCOL, null, null, new String[] {segment}, null, null);
    }

    /** Builds the content from the standard. */
    @Override
    public void load(Map<?, ?> options) {
        if (isLoaded) {
            return;
        }
        Notification loaded = setLoaded(true);
        isLoading = true;
        try {
            RequirementSet set = Standard.requirements();
            set.setProject(project == null ? namedProject() : project);
            getContents().add(set);
        } finally {
            isLoading = false;
        }
        if (loaded != null) {
            eNotify(loaded);
        }
        setModified(false);
    }

    /** Builds the content where that was not done yet, and gives it. */
    RequirementSet load() {
        load(null);
        return (RequirementSet) getContents().get(0);
    }

    /** The project in the resource that the URI names: itself if it is loaded, else a proxy of it; or null. */
    private OutsourcingProject namedProject() {
        URI named = uri.segmentCount() == 0 ? URI.createURI("") : URI.createURI(URI.decode(uri.segment(0)));
        if (named.isRelative()) {
            return null;
        }
        Resource resource = resourceSet == null ? null : resourceSet.getResource(named, false);
        if (resource != null
                && !resource.getContents().isEmpty()
                && resource.getContents().get(0) instanceof OutsourcingProject loaded) {
            return loaded;
        }
        OutsourcingProject proxy = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        ((InternalEObject) proxy).eSetProxyURI(named.appendFragment("/"));
        return proxy;
    }

    /** Does nothing: the content follows from the standard. */
    @Override
    public void save(Map<?, ?> options) {
        setModified(false);
    }

    /** Writes nothing, which is what other programs then compare with. */
    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) {
        setModified(false);
    }

    /** Forgets the content; there is nothing else to delete. */
    @Override
    public void delete(Map<?, ?> options) {
        unload();
        if (resourceSet != null) {
            resourceSet.getResources().remove(this);
        }
    }
}
