using EnvProtect.Model.Documents;

namespace EnvProtect.Content;

/// <summary>Reads work bulletins; their figures stand in tables.</summary>
internal static class BulletinReader
{
    public static Bulletin Read(Document document)
    {
        var (fields, registry) = (document.Fields, document.Registry);
        document.TakeKind();
        var area = fields.RequiredId("area", registry.Areas);
        return new()
        {
            Id = document.File.Id,
            Number = fields.RequiredText("number"),
            AreaCode = area,
            Title = document.Title,
            Summary = document.Summary,
            Source = document.Source("source"),
            IssuerIds = fields.Ids("issuer", registry.UnitsOf([area])),
            Issued = fields.Date("issued"),
            Overview = document.OnlyOverview(),
        };
    }
}
