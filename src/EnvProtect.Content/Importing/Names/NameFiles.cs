using System.Collections.Immutable;

namespace EnvProtect.Content.Importing;

/// <summary>Reads from disk what an import needs; what cannot be read is a diagnostic.</summary>
public static class NameFiles
{
    /// <summary>The tables of names in a data folder; those that do not exist are empty.</summary>
    public static (NameTables Names, ImmutableArray<Diagnostic> Diagnostics) Read(string dataDirectory)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        return (NameTables.Parse(Text("areas.csv"), Text("units.csv"), Text("groups.csv")), faults.ToImmutable());

        string Text(string name)
        {
            var path = Path.Combine(dataDirectory, name);
            try
            {
                return File.Exists(path) ? File.ReadAllText(path) : "";
            }
            catch (Exception failure) when (SystemFault.Is(failure))
            {
                faults.Add(ImportCodes.NamesUnreadable.At(path, Position.Start, null, [name, SystemFault.Words(failure)]));
                return "";
            }
        }
    }

    /// <summary>The bytes of a document, or null and why not.</summary>
    public static (byte[]? Bytes, ImmutableArray<Diagnostic> Diagnostics) ReadDocument(string path)
    {
        try
        {
            // One byte over the limit is enough to refuse it.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var bytes = new byte[(int)Math.Min(file.Length, SourceFile.LongestFile + 1L)];
            file.ReadExactly(bytes);
            return (bytes, []);
        }
        catch (Exception failure) when (SystemFault.Is(failure) || failure is ArgumentException or NotSupportedException)
        {
            return (null, [ImportCodes.FileMissing.At(path, Position.Start, null, [SystemFault.Words(failure)])]);
        }
    }
}
