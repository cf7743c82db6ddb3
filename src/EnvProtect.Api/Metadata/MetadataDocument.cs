using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;

namespace EnvProtect.Api.Metadata;

/// <summary>Writes the model as <c>$metadata</c> answers it, both forms by the library.</summary>
internal static class MetadataDocument
{
    public static byte[] Json(IEdmModel edm)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Check(CsdlWriter.TryWriteCsdl(edm, json, out var faults), faults);
        }

        return stream.ToArray();
    }

    public static byte[] Xml(IEdmModel edm)
    {
        var document = new XDocument();
        using (var xml = document.CreateWriter()) Check(CsdlWriter.TryWriteCsdl(edm, xml, CsdlTarget.OData, out var faults), faults);
        // In CSDL XML an annotation of a record is an element of its own.
        foreach (var value in document.Descendants().Where(element => ((string?)element.Attribute("Property"))?.StartsWith('@') == true).ToList())
        {
            var name = value.Attribute("Property")!.Value[1..].Split('#');
            value.Name = value.Name.Namespace + "Annotation";
            value.ReplaceAttributes(
                new XAttribute("Term", name[0]), name.Length > 1 ? new XAttribute("Qualifier", name[1]) : null, value.Attributes().Where(attribute => attribute.Name != "Property").ToList());
        }

        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" })) document.Save(xml);
        return stream.ToArray();
    }

    private static void Check(bool isWritten, IEnumerable<EdmError> faults)
    {
        if (!isWritten) throw new InvalidOperationException(string.Join('\n', faults));
    }
}
