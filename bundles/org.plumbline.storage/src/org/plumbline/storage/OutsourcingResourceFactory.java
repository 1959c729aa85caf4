// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes resources for {@code .outsourcing} files; in OSGi, EMF finds it by the extension of the file. */
public final class OutsourcingResourceFactory implements Resource.Factory {

    /** Extension of project files, without the dot. */
    public static final String EXTENSION = "outsourcing";

    @Override
    public Resource createResource(URI uri) {
        return new OutsourcingResource(uri, new ProjectStore());
    }
}
