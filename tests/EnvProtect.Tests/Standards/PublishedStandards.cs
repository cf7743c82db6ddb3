using EnvProtect.Content;
using EnvProtect.Model.Standards;

namespace EnvProtect.Tests.Standards;

/// <summary>The standards as this repository publishes them.</summary>
internal static class PublishedStandards
{
    public static StandardBook Book { get; } = Read();

    private static StandardBook Read()
    {
        using var reader = new StreamReader(Path.Combine(Repository.Root, "data", "standards.csv"));
        return new(StandardTable.Read(reader));
    }
}
