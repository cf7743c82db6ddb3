using EnvProtect.Model.Documents;

namespace EnvProtect.Content;

/// <summary>Reads explanatory pages, whose body is free Markdown.</summary>
internal static class PageReader
{
    public static Page Read(Document document)
    {
        document.TakeKind();
        return new()
        {
            Id = document.File.Id,
            Title = document.Title,
            Summary = document.Summary,
            Term = document.Fields.Text("term"),
            Source = document.OptionalSource("source"),
            Body = document.Prose(document.Original.Body.Blocks, document.Translation?.Body.Blocks, "body", withHeadings: true),
        };
    }
}
