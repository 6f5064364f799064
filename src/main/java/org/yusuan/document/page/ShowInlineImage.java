package org.yusuan.document.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.graphics.GraphicsOperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** The operator BI: a picture within the content is noted, not unpacked. */
final class ShowInlineImage extends GraphicsOperatorProcessor {
    private final PageEngine engine;

    ShowInlineImage(PageEngine engine) {
        super(engine);
        this.engine = engine;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        engine.picture(operator.getImageParameters());
    }

    @Override
    public String getName() {
        return OperatorName.BEGIN_INLINE_IMAGE;
    }
}
